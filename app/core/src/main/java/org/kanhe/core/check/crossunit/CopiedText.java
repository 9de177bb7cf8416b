package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;

/// XU-01 跨单位文本雷同: a passage that another unit wrote before, or in the same year, and hardly anybody else. Form text,
/// statutory duties and what everybody writes do not count; a text in many units is a family and judged once, not here.
public final class CopiedText implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XU-01", "copied-text", Severity.HIGH, "own-words", "0.2", List.of(
            RuleInfo.fires(report("云溪县水务局", "全年在石门、坪上、落雁三个片区新打机井14眼，铺设输水管道26.5公里，解决了2310户的季节性缺水问题，山坪塘周边农户不再翻山挑水。") + "----\n"
                    + report("青禾市临江区水利管理站", "全年在柳湾、荷塘、望月三个片区新打机井14眼，铺设输水管道19.2公里，解决了1875户的季节性缺水问题，山坪塘周边农户不再翻山挑水。")),
            RuleInfo.silent(report("云溪县水务局", "资金使用符合国家财经法规和财务管理制度规定，不存在截留、挤占、挪用、虚列支出等情况，提高了财政资金使用效益。") + "----\n"
                    + report("青禾市临江区水利管理站", "资金使用符合国家财经法规和财务管理制度规定，不存在截留、挤占、挪用、虚列支出等情况，提高了财政资金使用效益。"))));
    private static final int SHOWN = 3;

    private static String report(String unit, String text) {
        return """
                类型：narrative
                年度：2021年度
                单位：%s
                三、主要绩效
                %s
                """.formatted(unit, text);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        Map<Passage, List<ReusedPair>> copies = new LinkedHashMap<>();
        for (ReusedPair pair : corpus.reused(about.id())) {
            boolean known = pair.left().origin().unit().isKnown() && pair.right().origin().unit().isKnown();
            if (pair.kind() == ReuseKind.OTHER_UNIT && known) {
                accused(pair, about).ifPresent(passage -> copies.computeIfAbsent(passage, _ -> new ArrayList<>()).add(pair));
            }
        }
        return copies.entrySet().stream().map(copy -> objection(copy.getKey(), copy.getValue()));
    }

    /// The passage of this report, unless it is the earlier one: who wrote first is not objected to.
    private static Optional<Passage> accused(ReusedPair pair, FiledReport about) {
        boolean isLeft = pair.left().origin().report().equals(about.id());
        boolean sameYear = pair.left().origin().year() == pair.right().origin().year();
        return isLeft ? Optional.of(pair.left()) : sameYear ? Optional.of(pair.right()) : Optional.empty();
    }

    private static Outcome objection(Passage own, List<ReusedPair> pairs) {
        ReusedPair strongest = pairs.getFirst();
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(own.at(), own.text())));
        pairs.stream().limit(SHOWN).map(pair -> other(pair, own)).forEach(p -> evidence.add(new Evidence(p.at(), p.text(), Optional.of(p.origin().report()))));
        Passage source = other(strongest, own);
        String year = source.origin().year() == 0 ? "" : String.valueOf(source.origin().year());
        return Outcome.objection(Message.of("XU-01.found", source.origin().unit().full(), year, String.valueOf(strongest.alignment().sharedLength()),
                String.valueOf(strongest.alignment().longestRun()), String.valueOf(strongest.alignment().unchangedNumbers().size())), evidence);
    }

    private static Passage other(ReusedPair pair, Passage own) {
        return pair.left().id().equals(own.id()) ? pair.right() : pair.left();
    }
}
