package vn.motcua.digitisation.engine;

import vn.motcua.files.FileType;

/** A file that came in. */
public record Source(String name, FileType type, byte[] bytes) {}
