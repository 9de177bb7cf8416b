package org.kanhe.server.archive;

import org.kanhe.core.check.Peer;
import org.kanhe.core.report.ReportId;
import org.kanhe.search.IndicatorHit;

/// Reads a peer out of a row the index found.
final class PeerReader {
    private PeerReader() {}

    static Peer of(IndicatorHit hit) {
        return new Peer(ReportId.parse(hit.origin().report()), hit.origin().unit(), hit.name(), RowReader.value(hit.indicator().get("target")));
    }
}
