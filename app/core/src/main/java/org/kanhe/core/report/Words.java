package org.kanhe.core.report;

import java.util.regex.Pattern;
import org.kanhe.core.report.IndicatorValue.Sort;

/// Sorts of values that are words: which of them a checker may hold against a number, and which against a grade.
final class Words {
    private static final String DEGREE = "(?:非常|比较|基本|较为|很|较|十分|总体|普遍)?";
    private static final String GRADE = "(?:" + DEGREE + "(?:满意|良好|优秀|优良|好|合格|一般|显著|明显|有效|高)|优|良|中|差|较差|不合格|不满意|达标|中等|及格|不及格|[ABCD]级|\\d?A{1,5}级|(?:[IVX]{1,3}|[一二三四五])[类级]|[一二三甲乙]等|[一二三甲乙]级|优等|部分达成.*)";
    private static final Pattern GRADED = Pattern.compile("(?:[\\p{IsHan}]{0,6}?(?:为|达到|达|评定|考核|评价|质量|水质|空气质量|验收|检测|效果|成效|结果|等次|档次|评为|服务|总体|满意度|:))?" + GRADE + "(?:等次|等级|档次|水平)?(?:及?以上|或以上|\\(.*\\))?");
    private static final Pattern DONE = Pattern.compile("(?:已|已经|均|均已|全部|全面|全年|基本|圆满|按时|按期|如期|顺利|按计划|按要求|按质按量|保质保量|高质量|超额|提前|及时|工作|任务|年度|[,并])*(?:完成|达成|实现|落实|办结|达到)(?:预期|预定|既定|年初|年度|全年|各项|设定|本年|绩效|了|的)*(?:指标|目标|任务|计划|工作|要求|效果)*(?:值|数)?(?:完成)?了?");
    private static final Pattern DIRECTION = Pattern.compile("(?:提高|提升|上升|增长|增加|下降|减少|降低|改善|加强|优化|改进|增强|完善|好转|向好|求进|略升|略降|升级|发展|扩大|缩短|巩固|推进)");
    private static final Pattern TREND = Pattern.compile("(?:" + DIRECTION + "|.{0,12}(?:逐年|逐步|不断|持续|稳步|稳中|进一步|有所|明显|显著|大幅|日益|同比).{0,10}?" + DIRECTION + ".{0,12}|.{1,10}(?:上升|下降|减少|增加|增长|提高|降低|提升)(?:,.{0,12})?|稳中求进|(?:呈|保持)?(?:总体|逐年|稳步|明显)?(?:上升|下降|增长|减少)(?:趋势|态势)|(?:总体|保持|基本)*(?:平稳|稳定)|有(?:所|效)?(?:提升|提高|改善|下降)|稳中有[升降进]|三下降)");
    private static final Pattern LIMIT = Pattern.compile("[≤≥<>=]|不超|不突破|不高于|不低于|不少于|不大于|不小于|控制|高于|低于|优于|超过|按照?|据实|依据|根据|参照|参考|符合|达到|持平|等同|同于|等于|与|以.*为|执行|严格|范围|(?<!年|月|日|室|国|省|市|县|校|境|场|线|期)内|据实");
    private static final Pattern ELSEWHERE = Pattern.compile("预算|概算|上年|去年|上一年|往年|前[一二三两]年|近[一二三两]年|平均|同期|历史|目标完成数|定价|市场价|标准|规定|合同|时序进度|批复|文件|方案|国家要求|协议|限额|定额|行业|计划数|\\d年.{0,4}水平|实际情况|实际发生|发生额|工作情况");
    private static final Pattern STANDARD = Pattern.compile("(?:前[一二三两]年|近[一二三两]年|上年度?|上一年度?|去年|往年|历史).{0,6}(?:平均值?|平均数|平均水平|水平|数值?|完成数|目标数?|标准|实际数?)(?:为标准)?|(?:全[国省市县区]|行业|同行业|同类).{0,4}平均(?:值|数|水平)|预算(?:数|内|范围内|控制数)|据实(?:结算|列支|支付|报销)|合同价|市场价格?|(?:基本|总体)?持平");

    private Words() {}

    /// @param plain normalised text without white space, with its punctuation
    static Sort sort(String plain) {
        String s = plain.replaceAll("[。.;,]+$", "").replaceAll("[—–―]+", "-");
        if (PointsInTime.is(s)) {
            return Sort.DATE;
        }
        if (DONE.matcher(s).matches()) {
            return Sort.DONE;
        }
        if (STANDARD.matcher(s).matches() || (s.length() <= 30 && LIMIT.matcher(s).find() && ELSEWHERE.matcher(s).find())) {
            return Sort.REFERENCE;
        }
        if (GRADED.matcher(s).matches()) {
            return Sort.GRADE;
        }
        return TREND.matcher(s).matches() ? Sort.TREND : Sort.TEXT;
    }
}
