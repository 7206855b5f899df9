package vn.motcua.files;

import vn.motcua.shared.Refusal;

/** Why an upload does not begin or go on. */
public enum UploadRefusal implements Refusal {
    /** It expired, was given up, or belongs to somebody else. */
    GONE("files.upload-gone"),
    /** It does not continue where the upload stands; whoever sends must ask where that is. */
    ELSEWHERE("files.upload-elsewhere"),
    /** What arrived is not what was sent. */
    CHANGED("files.upload-changed"),
    /** The file is longer than any place takes. */
    TOO_LONG("files.upload-too-long"),
    /** The owner has too many uploads under way. */
    TOO_MANY("files.upload-too-many"),
    /** The place for files is full or does not answer. */
    NO_ROOM("files.no-room");

    private final String key;

    UploadRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
