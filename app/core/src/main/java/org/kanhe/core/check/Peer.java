package org.kanhe.core.check;

import org.kanhe.core.report.Field;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.ReportId;

/// The same indicator in some report of the archive.
///
/// @param unit   the agency that answers for the report, as written
/// @param name   name of the indicator, as written
/// @param target what it promises
public record Peer(ReportId report, String unit, String name, Field<IndicatorValue> target) {}
