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
    /// Milliseconds until each hostile query was answered or refused
    Figures hostile = new Figures();
    /// Milliseconds of the last page of all rows, and of the one in their middle; refused when too slow
    Figures lastPage = new Figures();
    Figures middlePage = new Figures();
    long lastRefused;
    long middleRefused;
    int exportRows;
    double exportSeconds;
    long megabytes;
    double load;
    /// Whether the time was over before everything was measured
    boolean stopped;

    SizeFigures(int reports) {
        this.reports = reports;
    }

    /// Called by many threads.
    synchronized void hostile(double millis) {
        hostile.add(millis);
    }
}
