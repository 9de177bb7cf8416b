package org.kanhe.core.report;

import java.util.Optional;
import org.kanhe.core.source.Location;

/// A class of indicators as its label cell names it: 产出指标, 数量指标.
///
/// @param name label without white space and without the printed cap
/// @param cap  points printed in the label, as in 产出指标(50分)
/// @param at   the label cell
public record Level(String name, Optional<Score> cap, Location at) {}
