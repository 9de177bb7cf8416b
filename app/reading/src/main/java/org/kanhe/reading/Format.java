package org.kanhe.reading;

/// What the bytes of a file are, as far as it matters for reading them.
enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("application/vnd.ms-excel"),
    TEXT("text/plain"),
    HTML("text/html"),
    /// A page saved as one mail message
    WEB_ARCHIVE("multipart/related"),
    RTF("application/rtf"),
    PDF("application/pdf"),
    OFD("application/ofd"),
    /// A mail message: its attachments are read like the members of an archive
    MAIL("message/rfc822"),
    /// An office file whose content is behind a password
    ENCRYPTED_OFFICE("application/x-tika-ooxml-protected"),
    ZIP("application/zip"),
    /// Begins like a packed or an OLE file and cannot be opened
    DAMAGED_CONTAINER("application/octet-stream"),
    OTHER("application/octet-stream");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
