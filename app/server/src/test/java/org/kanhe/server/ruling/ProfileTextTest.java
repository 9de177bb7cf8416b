package org.kanhe.server.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.core.check.RuleProfiles;

class ProfileTextTest {
    private static final RuleProfile NATIONAL = RuleProfiles.standard().fallback();

    @Test
    void aProfileComesBackFromItsTextAsItWas() {
        assertThat(RuleProfiles.standard().profiles()).allSatisfy(profile -> assertThat(ProfileText.changed(profile, ProfileText.of(profile))).isEqualTo(profile));
    }

    @Test
    void whatIsNotSentStays() {
        RuleProfile changed = ProfileText.changed(NATIONAL, Map.of("lowExecution", "95", "regions", "青禾市 临江区"));
        assertThat(changed.settings().lowExecution()).isEqualByComparingTo("95");
        assertThat(changed.regions()).isEqualTo(List.of("青禾市", "临江区"));
        assertThat(changed.settings().weights()).isEqualTo(NATIONAL.settings().weights());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weights      | 产出50、效益30
            weights      | 五十
            overLine     | 1
            overLine     | -2
            lowExecution | 120
            grades       | 优90、良95、差0
            grades       | 优90、良80
            reverse      | SQUARE
            from         | 去年
            to           | 1990
            """)
    void whatMakesNoSenseIsNamed(String field, String value) {
        assertThatExceptionOfType(ProfileText.Unreadable.class).isThrownBy(() -> ProfileText.changed(from2020(), Map.of(field, value))).satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private static RuleProfile from2020() {
        return ProfileText.changed(NATIONAL, Map.of("from", "2020"));
    }
}
