package org.kanhe.core.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.all;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"13900000001", "139 0000 0001", "139-0000-0001", "周禾13900000001", "１３９０００００００１"})
    void aNumberIsFoundHoweverItIsWritten(String phone) {
        assertThat(findings("PV-01", "电话：" + phone)).singleElement().asString().startsWith("medium | 手机号码 ").endsWith("t0r0c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"139****0001", "0730-8000001", "8000001", "6222139000000011234", "12900000001", "13900000001.5"})
    void whatIsMaskedOrNoMobileNumberIsNot(String phone) {
        assertThat(rules("电话：" + phone)).doesNotContain("PV-01");
    }

    @Test
    void nothingAFindingSaysShowsTheNumber() {
        String form = "类型：narrative\n一、基本情况\n联系人电话13900000001，经办人电话13900000002。";
        assertThat(findings("PV-01", form)).containsExactly(
                "medium | 手机号码 139****0001 未作脱敏处理，公开前应隐去中间四位 | p2@5-16",
                "medium | 手机号码 139****0002 未作脱敏处理，公开前应隐去中间四位 | p2@22-33");
        assertThat(all(form)).allSatisfy(f -> assertThat(f.message().args() + f.evidence().toString()).doesNotContain("13900000001", "13900000002"));
    }

    @Test
    void aNumberInACellOfTwoFieldsIsReportedOnce() {
        assertThat(findings("PV-01", "负责人：周禾13900000001\n电话：13900000001")).hasSize(2);
    }
}
