/// 雷同: text that stands in more than one report, found, weighed and shown.
///
/// A [Passage] is normalised to a [Normalised] text that remembers where every character came from, reduced to
/// [Fingerprints] that find candidates, weighed by [Rarity] (how few units use its wording), judged by [Judgement], and
/// shown by an [Alignment] whose [Tile]s point into both originals.
@NullMarked
package org.kanhe.core.reuse;

import org.jspecify.annotations.NullMarked;
