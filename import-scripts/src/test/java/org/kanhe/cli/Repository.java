package org.kanhe.cli;

import java.nio.file.Path;

/// Places of the checkout the tests run in.
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("kanhe.root", "..")).toAbsolutePath().normalize();
    static final Path SCRIPTS = ROOT.resolve("import-scripts");
    static final Path SAMPLES = SCRIPTS.resolve("samples");

    private Repository() {}
}
