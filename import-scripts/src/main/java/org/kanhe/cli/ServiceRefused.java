package org.kanhe.cli;

import java.io.IOException;

/// The service answered with an error.
final class ServiceRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String detail;

    ServiceRefused(int status, String detail) {
        super(detail);
        this.status = status;
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    int status() {
        return status;
    }
}
