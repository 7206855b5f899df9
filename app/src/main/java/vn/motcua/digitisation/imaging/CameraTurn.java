package vn.motcua.digitisation.imaging;

import java.awt.image.BufferedImage;

/** How a camera was held, as it notes it in the EXIF part of a JPEG. */
public final class CameraTurn {

    private static final int ORIENTATION = 0x0112;

    private CameraTurn() {}

    /** The picture as it was seen, for the eight ways in which a camera notes it. */
    public static BufferedImage upright(BufferedImage image, byte[] jpeg) {
        int noted = orientation(jpeg);
        var turned = Straightening.quarterTurned(
                image,
                switch (noted) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                });
        return noted == 2 || noted == 4 || noted == 5 || noted == 7 ? mirrored(turned) : turned;
    }

    /** From 1 to 8; 1 when nothing is noted or the note is broken. */
    static int orientation(byte[] jpeg) {
        int place = 2;
        while (place + 4 <= jpeg.length && (jpeg[place] & 0xff) == 0xff) {
            int marker = jpeg[place + 1] & 0xff;
            int length = two(jpeg, place + 2, false);
            if (marker == 0xe1 && isExif(jpeg, place + 4)) {
                return inExif(jpeg, place + 10);
            }
            if (marker == 0xda || length < 2) {
                return 1;
            }
            place += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(byte[] jpeg, int place) {
        return place + 6 < jpeg.length
                && jpeg[place] == 'E'
                && jpeg[place + 1] == 'x'
                && jpeg[place + 2] == 'i'
                && jpeg[place + 3] == 'f';
    }

    private static int inExif(byte[] jpeg, int start) {
        if (start + 8 > jpeg.length) {
            return 1;
        }
        boolean little = jpeg[start] == 'I';
        int directory = start + four(jpeg, start + 4, little);
        int entries = two(jpeg, directory, little);
        for (int entry = 0; entry < entries; entry++) {
            int place = directory + 2 + entry * 12;
            if (two(jpeg, place, little) == ORIENTATION) {
                int noted = two(jpeg, place + 8, little);
                return noted >= 1 && noted <= 8 ? noted : 1;
            }
        }
        return 1;
    }

    private static int two(byte[] bytes, int place, boolean little) {
        if (place < 0 || place + 1 >= bytes.length) {
            return 0;
        }
        int first = bytes[place] & 0xff;
        int second = bytes[place + 1] & 0xff;
        return little ? second << 8 | first : first << 8 | second;
    }

    private static int four(byte[] bytes, int place, boolean little) {
        int first = two(bytes, place, little);
        int second = two(bytes, place + 2, little);
        return little ? second << 16 | first : first << 16 | second;
    }

    private static BufferedImage mirrored(BufferedImage image) {
        var mirrored = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                mirrored.setRGB(image.getWidth() - 1 - x, y, image.getRGB(x, y));
            }
        }
        return mirrored;
    }
}
