package org.kanhe.server.page.reuse;

import java.util.List;

/// What of one report stands elsewhere.
///
/// @param state    whether it was compared
/// @param copied   characters of real text found elsewhere
/// @param real     characters of real text
/// @param all      characters of all text, form text included
/// @param found    characters found elsewhere, form text included
/// @param sections the same by section, in the order of the report
/// @param sources  the reports it shares text with, strongest first
public record ReuseTab(State state, int copied, int real, int found, int all, List<Section> sections, List<Source> sources) {
    public ReuseTab {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /// Whether the report was compared.
    public enum State {
        COMPARED,
        /// Not compared yet, or anew since
        WAITING,
        /// The search engine does not answer
        DOWN
    }

    public record Section(String name, int copied, int real) {
        public int percent() {
            return ReuseTab.percent(copied, real);
        }
    }

    /// A report it shares text with.
    ///
    /// @param share percent of this report's real text that stands there
    public record Source(String href, String unit, String year, String project, String kind, int share, int characters, List<PairRow> pairs) {
        public Source {
            pairs = List.copyOf(pairs);
        }
    }

    public int percent() {
        return percent(copied, real);
    }

    /// With form text counted on both sides.
    public int percentWithForm() {
        return percent(found, all);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(part * 100f / whole);
    }
}
