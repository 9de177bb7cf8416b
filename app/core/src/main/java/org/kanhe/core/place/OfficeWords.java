package org.kanhe.core.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How offices are called in short. What stands in the list is known; beyond it a short form is recognised by its
/// characters.
final class OfficeWords {
    private static final String KNOWN = """
            住建=住房和城乡建设 住房城乡建设=住房和城乡建设
            人社=人力资源和社会保障 人力资源社会保障=人力资源和社会保障
            卫健=卫生健康 卫计=卫生和计划生育
            发改=发展和改革 发展改革=发展和改革
            市监=市场监督管理 市场监管=市场监督管理
            自规=自然资源和规划 资规=自然资源和规划
            文旅=文化和旅游 文化旅游=文化和旅游 文旅广体=文化旅游广电体育
            教体=教育和体育 教育体育=教育和体育
            退役军人=退役军人事务 退役=退役军人事务
            应急=应急管理
            交通=交通运输
            医保=医疗保障
            城管=城市管理 城管执法=城市管理和综合执法 城市管理综合执法=城市管理和综合执法
            工信=工业和信息化 工业信息化=工业和信息化
            民宗=民族宗教事务
            农业=农业农村
            政数=政务服务数据管理 行政审批=行政审批服务
            乡振=乡村振兴
            """;
    private static final Set<String> ENDINGS = Set.of("局", "委", "厅");
    private static final Map<String, String> FULL = known();

    private OfficeWords() {}

    /// The full form of an office's name without its region.
    static String full(String body) {
        String s = body.replace("管理委员会", "管委会").replace("人民政府", "政府").replace("人民检察院", "检察院").replace("人民法院", "法院")
                .replace("人民代表大会常务委员会", "人大常委会").replace("政治协商会议", "政协");
        if (s.endsWith("委员会") && !s.endsWith("管委会") && !s.endsWith("常委会")) {
            s = s.substring(0, s.length() - 2);
        }
        if (s.endsWith("办公室")) {
            s = s.substring(0, s.length() - 2);
        }
        if (s.length() > 1 && ENDINGS.contains(s.substring(s.length() - 1))) {
            String stem = s.substring(0, s.length() - 1);
            return FULL.getOrDefault(stem, stem) + s.substring(s.length() - 1);
        }
        return s;
    }

    private static Map<String, String> known() {
        Map<String, String> full = new HashMap<>();
        for (String pair : KNOWN.strip().split("\\s+", -1)) {
            int equals = pair.indexOf('=');
            full.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(full);
    }
}
