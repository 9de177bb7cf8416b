package org.kanhe.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Wording that tells where in a dump one form ends and the next begins.
final class DumpMarks {
    private static final Pattern TITLE = Pattern.compile("(?!\\d+[、.．]|[（(]?[一二三四五六七八九十]+[）)、]).{0,40}(绩效|自评|评价|申报|监控|基础数据|评分|指标).{0,20}(表|框架|报告)([（(].{0,12}[）)])?");
    private static final Pattern ANNEX = Pattern.compile("附[件表][\\d一二三四五六七八九十]*([-－—–][\\d]+)?[:：]?");
    private static final Pattern FILLED_BY = Pattern.compile("(填表人|填报人|制表人|填报日期|填表日期|填报单位|单位负责人)([（(].{0,6}[）)])?[:：]?.*");
    private static final Pattern REMARK = Pattern.compile("(说明|注|备注)[:：].*");
    private static final Pattern PAGE = Pattern.compile("[-—－–]\\d{1,4}[-—－–]");
    private static final Pattern FORM_START = Pattern.compile("(项目支出名称|项目名称|专项资金名称|专项名称|单位名称|部门名称|部门[（(]单位[）)]名称|财政供养人员情况)([（(].{0,6}[）)])?[:：]?");
    private static final Pattern CLOSING = Pattern.compile("(总分|合计|总计|得分|说明|注|备注|附件|填表人|填报人|评价结论|其他需要说明|审核意见).{0,8}");

    private static final Pattern LEVEL = Pattern.compile("(投入|过程|决策|产出|效果|效益|成本|满意度|绩效|数量|质量|时效|经济|社会|生态|可持续).{0,24}");

    private DumpMarks() {}

    /// The title of a form or a report, such as 项目支出绩效自评表; numbered lists of annexes are not titles.
    static boolean isTitle(String line) {
        return TITLE.matcher(Texts.squeezed(line)).matches();
    }

    /// A row that is nothing but a title.
    static boolean isFormTitle(List<String> row) {
        return row.stream().filter(c -> !Texts.isBlank(c)).count() == 1 && row.size() <= 2 && isTitle(String.join("", row));
    }

    /// Text that, after two empty lines, cannot be the rest of a cell.
    static boolean endsTable(String line) {
        String text = Texts.squeezed(line);
        return isTitle(line) || ANNEX.matcher(text).matches() || FILLED_BY.matcher(text).matches() || REMARK.matcher(text).matches() || PAGE.matcher(text).matches();
    }

    /// Text that even after a single empty line cannot be the rest of a cell: who filled the form in, an annex number, or
    /// a title right before the next table.
    static boolean standsBetweenTables(List<String> stretch) {
        if (stretch.isEmpty()) {
            return false;
        }
        String first = Texts.squeezed(stretch.getFirst());
        return ANNEX.matcher(first).matches() || FILLED_BY.matcher(first).matches() || (isTitle(first) && stretch.size() <= 4);
    }

    /// The first label of a form.
    static boolean beginsForm(String cell) {
        return FORM_START.matcher(Texts.squeezed(cell)).matches();
    }

    /// A label of the first or second level of indicators: 产出指标（50分）, 经济效益指标, 过程.
    static boolean isLevel(String cell) {
        return LEVEL.matcher(Texts.squeezed(cell)).matches();
    }

    /// The first cell of a row that stands below the indicators and is never the rest of a split row.
    static boolean beginsClosingRow(String cell) {
        return CLOSING.matcher(Texts.squeezed(cell)).matches();
    }
}
