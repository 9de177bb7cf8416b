package org.kanhe.cli;

import java.io.IOException;

/// The service answered with an error.
final class ServiceRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    ServiceRefused(int status, String detail) {
        super(detail);
        this.status = status;
    }

    int status() {
        return status;
    }
}
