package org.kanhe.search;

import java.util.List;
import java.util.Optional;

/// Something found.
public sealed interface Hit permits ReportHit, IndicatorHit, PassageHit, FindingHit {
    Origin origin();

    List<Highlight> highlights();

    default String file() {
        return origin().file();
    }

    default String report() {
        return origin().report();
    }

    default int ordinal() {
        return origin().ordinal();
    }

    default String kind() {
        return origin().kind();
    }

    default String title() {
        return origin().title();
    }

    default String unit() {
        return origin().unit();
    }

    default String department() {
        return origin().department();
    }

    default String project() {
        return origin().project();
    }

    default String region() {
        return origin().region();
    }

    default Optional<Integer> year() {
        return origin().year();
    }
}
