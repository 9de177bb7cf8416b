package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private static final String NOTICE = "各单位须于次年二月底前将自评结果在门户网站首页公开满二十个工作日，公开期内收到的群众质疑由财务股统一登记，逾期未答复的在年度考核中扣减两分并约谈主要负责人，张贴照片连同村监委签字的回执单交乡镇财政所装订备查。";

    @Test
    void aTextInSevenUnitsIsAFamily() {
        assertThat(Families.marked(among(7))).isNotEmpty().allSatisfy(pair -> assertThat(pair.kind()).isEqualTo(ReuseKind.FAMILY));
    }

    @Test
    void aTextInSixUnitsIsSixCopies() {
        assertThat(Families.marked(among(6))).isNotEmpty().allSatisfy(pair -> assertThat(pair.kind()).isEqualTo(ReuseKind.OTHER_UNIT));
    }

    @Test
    void aTextInTwentyUnitsOfASmallArchiveIsStillOneFamily() {
        assertThat(Families.marked(among(20))).isNotEmpty().allSatisfy(pair -> assertThat(pair.kind()).isEqualTo(ReuseKind.FAMILY));
    }

    private static List<ReusedPair> among(int units) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            passages.addAll(Texts.report("云溪县" + "松柏竹梅兰菊荷桂槐柳杨桃李杏梨枣榆桐枫樟".charAt(i) + "岭管理站", 2021, NOTICE));
        }
        return new ReuseArchive().add(passages);
    }
}
