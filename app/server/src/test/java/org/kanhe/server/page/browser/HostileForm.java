package org.kanhe.server.page.browser;

/// A form somebody wrote to make the pages run what stands in it.
final class HostileForm {
    /// Words that would run where they are not escaped.
    static final String WORDS = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>";

    private HostileForm() {}

    static String text() {
        return """

                2022年度项目支出绩效自评表
                \t
                \t项目名称
                \t%1$s

                \t主管部门
                \t云溪县%1$s局
                \t实施单位
                \t云溪县档案馆

                \t项目资金（万元）
                \t
                \t年初预算数
                \t全年预算数
                \t全年执行数
                \t分值
                \t执行率
                \t得分

                \t
                \t年度资金总额
                \t10
                \t10
                \t8
                \t10
                \t%1$s
                \t8
                """.formatted(WORDS);
    }
}
