// Photographs of phones are ten times larger than what a person reads from them; over a weak line they are made smaller
// before they go. What is small already, is no picture, or gets no smaller stays as it is.

/** A page of A4 at 170 dots per inch: small print stays legible. In pixels of the long side. */
const LONG_SIDE = 2000
/** Up to this many bytes a picture of that size is sent as it is. */
const SMALL = 700_000
const QUALITY = 0.75

/** The picture made smaller, as a JPEG that stands upright; or the same file. */
export async function smaller(file) {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) || !('createImageBitmap' in self)) return file
  let picture
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return file
  }
  try {
    const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height))
    if (scale === 1 && file.size <= SMALL) return file
    const blob = await drawn(picture, Math.round(picture.width * scale), Math.round(picture.height * scale))
    if (!blob || blob.size >= file.size) return file
    return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg', lastModified: file.lastModified })
  } finally {
    picture.close()
  }
}

/** On white, since JPEG knows no transparency; halved step by step, for one large step leaves letters ragged. */
async function drawn(picture, width, height) {
  let from = picture
  let [w, h] = [picture.width, picture.height]
  while (w > 2 * width) {
    [w, h] = [Math.ceil(w / 2), Math.ceil(h / 2)]
    from = paint(from, w, h)
  }
  return new Promise((resolve) => paint(from, width, height).toBlob(resolve, 'image/jpeg', QUALITY))
}

function paint(from, width, height) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(from, 0, 0, width, height)
  return canvas
}
