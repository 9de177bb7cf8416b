package org.kanhe.server.page.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reports in prose of fictional units: one wrote, the others took over, changed names and some of the numbers.
final class CopiedReports {
    static final String UNTOUCHED = "47.35";

    private CopiedReports() {}

    /// An author, two who copy from it, and one who wrote everything anew.
    static FilePayload[] files() {
        List<FilePayload> files = new ArrayList<>();
        files.add(report("青禾市水利局", "2021", "松岭", "9", "1260"));
        files.add(report("云溪县水利局", "2022", "双桥", "12", "1873"));
        files.add(report("南屏县农业农村局", "2022", "石门", "7", "905"));
        files.add(payload("白石县民政局", "2022", """
                本年度民政专项主要用于老年人助餐点的改造与运营，由县养老服务中心牵头，委托三家社会组织分片承接，首批覆盖老城厢与铁路新村。
                助餐点每周公布菜单，独居老人由网格员代订并送餐上门，回访记录按月归档。
                下半年因两处场地租约到期，原定改造的第三助餐点改在文化站一楼实施，相应手续已经补齐。"""));
        return files.toArray(FilePayload[]::new);
    }

    private static FilePayload report(String unit, String year, String village, String stations, String people) {
        return payload(unit, year, """
                %2$s年，%1$s围绕山区群众反映的季节性缺水问题，选定%3$s片区先行试点，采用蓄水池与移动净化车相结合的办法，共建成小型供水站%4$s座，铺设入户支管47.35公里，使%5$s名群众告别了肩挑背驮的日子。
                施工期间遇到岩层破碎、雨季滑坡等意外情况，施工单位改用浅埋加套管的工艺绕行老鹰岩，虽然增加了一道检测工序，但避免了对古树群的破坏，监理单位全程留存影像资料备查。
                管护方面推行水费积分制，村民参与巡线、清淤均可折抵水费，由村委会每季度张榜公布积分，群众从旁观者变成了管水人，漏损率降到百分之六点八。""".formatted(unit, year, village, stations, people));
    }

    private static FilePayload payload(String unit, String year, String text) {
        String[] paragraphs = text.split("\n", -1);
        String report = unit + year + "年度项目支出绩效自评报告\n一、项目基本情况\n" + paragraphs[0] + "\n二、项目实施情况\n" + paragraphs[1] + "\n三、项目绩效情况\n" + paragraphs[2] + "\n" + unit + "\n" + (Integer.parseInt(year) + 1) + "年3月2日\n";
        return new FilePayload(unit + year + ".txt", "text/plain", report.getBytes(StandardCharsets.UTF_8));
    }
}
