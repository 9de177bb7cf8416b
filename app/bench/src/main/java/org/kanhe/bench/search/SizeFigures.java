package org.kanhe.bench.search;

import org.kanhe.bench.Figures;

/// What was measured at one size; filled in step by step.
final class SizeFigures {
    final int reports;
    long rows;
    /// Seconds
    double rebuild;
    /// Milliseconds of first pages with facets: each query for the first time, asked again, and after something was written
    Figures first = new Figures();
    Figures again = new Figures();
    Figures afterWriting = new Figures();
    /// Milliseconds of the plain query beside it
    Figures plain = new Figures();
    /// Milliseconds until what was put is found
    Figures searchable = new Figures();
    /// Milliseconds of the same queries while hostile ones are asked
    Figures besideHostile = new Figures();
    int exportRows;
    double exportSeconds;
    long megabytes;
    double load;

    SizeFigures(int reports) {
        this.reports = reports;
    }
}
