package org.kanhe.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.search.text.Folding;

/// Fields that can be named in the search box, each with its English and its Chinese names. The first English name is
/// the published one.
public enum QueryField {
    UNIT(Sort.TEXT, "unit", "单位", "填报单位", "单位名称"),
    DEPARTMENT(Sort.TEXT, "department", "部门", "主管部门"),
    PROJECT(Sort.TEXT, "project", "项目", "项目名称"),
    TITLE(Sort.TEXT, "title", "标题", "表名"),
    FILE(Sort.TEXT, "file", "文件", "文件名"),
    NAME(Sort.TEXT, "name", "指标", "指标名称", "三级指标"),
    REASON(Sort.TEXT, "reason", "原因", "偏差原因"),
    LEVEL1(Sort.LABEL, "level1", "一级指标"),
    LEVEL2(Sort.LABEL, "level2", "二级指标"),
    REGION(Sort.LABEL, "region", "地区", "行政区划", "区划", "县区"),
    MEASURE(Sort.LABEL, "measure", "计量单位"),
    KIND(Sort.KIND, "kind", "类型", "表种", "种类"),
    RULE(Sort.RULE, "rule", "规则"),
    SEVERITY(Sort.SEVERITY, "severity", "程度", "严重程度"),
    STATUS(Sort.STATUS, "status", "状态", "核实状态"),
    YEAR(Sort.NUMBER, "year", "年度", "年份", "年"),
    TARGET(Sort.NUMBER, "target", "目标", "指标值", "年度指标值", "目标值"),
    ACTUAL(Sort.NUMBER, "actual", "实际", "实际值", "完成值", "实际完成值", "全年完成值"),
    WEIGHT(Sort.NUMBER, "weight", "分值", "权重"),
    SCORE(Sort.NUMBER, "score", "得分", "自评分"),
    RATE(Sort.NUMBER, "rate", "执行率", "预算执行率"),
    ANNUAL(Sort.NUMBER, "annual", "预算数", "全年预算数"),
    EXECUTED(Sort.NUMBER, "executed", "执行数", "全年执行数"),
    DOUBTFUL(Sort.NUMBER, "doubtful", "存疑", "存疑数"),
    FINDINGS(Sort.NUMBER, "findings", "疑点", "疑点数");

    /// What a field's value looks like.
    public enum Sort {
        /// Words, found as they stand
        TEXT,
        /// A short label, equal or not
        LABEL,
        KIND,
        RULE,
        SEVERITY,
        STATUS,
        /// A number: ranges and comparisons
        NUMBER
    }

    private static final Map<String, QueryField> BY_NAME =
            Stream.of(values()).flatMap(field -> field.names.stream().map(name -> Map.entry(name, field))).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Sort sort;
    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> names;

    QueryField(Sort sort, String... names) {
        this.sort = sort;
        this.names = List.of(names);
    }

    public Sort sort() {
        return sort;
    }

    /// The published name, as in `unit:`.
    public String code() {
        return names.getFirst();
    }

    /// All names, English first.
    public List<String> names() {
        return names;
    }

    /// The field with this name in any language, case and width.
    public static Optional<QueryField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Folding.fold(name).toLowerCase(Locale.ROOT)));
    }

    /// Every name of every field.
    public static List<String> allNames() {
        return Stream.of(values()).flatMap(field -> field.names.stream()).toList();
    }
}
