package org.kanhe.server.page.rules;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// What is checked and why.
public record RulesPage(Frame frame, List<Family> families) implements Page {
    public RulesPage {
        families = List.copyOf(families);
    }

    public record Family(String code, String title, List<RuleEntry> rules) {
        public Family {
            rules = List.copyOf(rules);
        }
    }

    public record RuleEntry(String code, String name, String title, String severity, String explanation, String basis, String since, List<Example> examples) {
        public RuleEntry {
            examples = List.copyOf(examples);
        }
    }

    /// @param fires whether the rule objects to it
    /// @param form  a form written as text
    public record Example(boolean fires, String form) {}

    public int count() {
        return families.stream().mapToInt(f -> f.rules().size()).sum();
    }

    @Override
    public String title() {
        return frame.say("rules.title");
    }
}
