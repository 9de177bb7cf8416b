package org.kanhe.core.check.accuracy;

import java.util.List;

/// What a made-up office spends money on, with the words and numbers its forms need.
///
/// @param count   counted work: name and unit of measure
/// @param n       work of the first year
/// @param budget  of the first year, 万元
/// @param benefit name, unit of measure
/// @param b       benefit of the first year
/// @param served  whose satisfaction is asked
record Theme(String region, String office, String project, String count, String unit, int n, String quality, int budget, String benefit, String benefitUnit, int b, String served) {
    static final List<Theme> ALL = List.of(
            new Theme("云溪县", "水利局", "小型水库维修养护", "维修水库", "座", 12, "维修工程验收合格率", 80, "保护下游人口", "人", 8000, "库区群众"),
            new Theme("青禾市", "教育局", "农村学校营养改善", "供餐学校", "所", 46, "食材检验合格率", 260, "受益学生", "人", 12400, "学生家长"),
            new Theme("临江区", "民政局", "居家养老服务补贴", "上门服务", "人次", 3600, "服务工单完成率", 54, "服务高龄老人", "人", 420, "服务老人"),
            new Theme("云溪县", "图书馆", "公共图书馆免费开放", "举办阅读活动", "场", 64, "图书编目准确率", 30, "到馆读者", "人次", 96000, "读者"),
            new Theme("青禾市", "城市管理局", "老旧小区垃圾分类", "设置分类投放点", "处", 150, "分类投放准确率", 120, "覆盖居民户数", "户", 21000, "小区居民"),
            new Theme("临江区", "卫生健康局", "家庭医生签约服务", "签约家庭医生居民", "人", 38000, "签约居民履约率", 190, "管理慢性病患者", "人", 9200, "签约居民"),
            new Theme("云溪县", "农业农村局", "高标准农田管护", "管护高标准农田", "亩", 5200, "管护设施完好率", 66, "受益农户", "户", 1450, "受益农户"),
            new Theme("青禾市", "人力资源和社会保障局", "职业技能提升培训", "开展技能培训", "人次", 1800, "培训结业合格率", 140, "培训后就业", "人", 1060, "参训学员"),
            new Theme("临江区", "林业局", "松材线虫病防治", "清理疫木林地", "亩", 900, "疫木除治合格率", 75, "保护松林面积", "亩", 26000, "林区农户"),
            new Theme("云溪县", "档案馆", "馆藏档案数字化", "数字化档案", "卷", 8600, "档案扫描合格率", 42, "网上查阅档案", "人次", 5400, "查档群众"));

    String agency() {
        return region + office;
    }
}
