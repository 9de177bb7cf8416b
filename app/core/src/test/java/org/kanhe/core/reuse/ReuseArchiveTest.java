package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseArchiveTest {
    private static final String WELLS = "全年在石门、坪上、落雁三个片区新打机井14眼，铺设输水管道26.5公里，配套安装净水设备9台，解决了2310户8640人的季节性缺水问题，经水质抽检全部符合饮用标准，山坪塘周边农户从此不再翻山挑水。";

    @Test
    void aParagraphWithNamesAndNumbersChangedIsFound() {
        String copied = "全年在柳湾、荷塘、望月三个片区新打机井11眼，铺设输水管道19.2公里，配套安装净水设备7台，解决了1875户7020人的季节性缺水问题，经水质抽检全部符合饮用标准，山坪塘周边农户从此不再翻山挑水。";
        assertThat(across(WELLS, copied)).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(ReuseKind.OTHER_UNIT);
            assertThat(pair.alignment().replaced()).contains(new Alignment.Replaced(Alignment.Replaced.Sort.NUMBER, "11", "14"));
        });
    }

    @Test
    void numbersNobodyChangedAreTold() {
        assertThat(across(WELLS, WELLS).getFirst().alignment().unchangedNumbers()).containsExactly("14", "26.5", "9", "2310", "8640");
    }

    @Test
    void aParagraphQuotedInsideALongerOneIsFound() {
        String longer = "我局按照年初确定的民生清单，先后召开四次调度会，由分管副局长带队逐村踏勘，形成了一村一策的供水台账。" + WELLS
                + "在此基础上，聘请退休水利员担任管护员，落实以奖代补资金，机井电费由村集体经营收入列支，避免了建而不管的老问题再次发生。";
        assertThat(across(WELLS, longer)).hasSize(1);
    }

    @Test
    void sentencesInAnotherOrderAreFound() {
        String one = "组织青壮年劳力清理古渠淤泥三千余方。对塌陷的渡槽采用钢筋混凝土预制件更换。沿渠补栽垂柳和水杉固堤护坡。请高校专家对闸门启闭机做了远程控制改造。";
        String other = "请高校专家对闸门启闭机做了远程控制改造。沿渠补栽垂柳和水杉固堤护坡。组织青壮年劳力清理古渠淤泥三千余方。对塌陷的渡槽采用钢筋混凝土预制件更换。";
        assertThat(across(one, other)).hasSize(1);
    }

    @Test
    void oneWordInFiveEditedIsStillFound() {
        String edited = "本年在石门、坪上、落雁三个片区新建机井14眼，安装输水管道26.5公里，配套购置净水设备9台，解决了2310户8640人的季节性吃水问题，经水质抽检全部达到饮用标准，山坪塘附近农户从此不用翻山挑水。";
        assertThat(across(WELLS, edited)).hasSize(1);
    }

    @Test
    void setSentencesProveNothing() {
        String set = "本单位严格执行财务管理制度，做到专款专用，资金使用符合国家财经法规和财务管理制度规定，不存在截留、挤占、挪用、虚列支出等情况，提高了财政资金使用效益，群众满意度达到95%以上。";
        assertThat(across(set, set.replace("95", "98"))).isEmpty();
    }

    @Test
    void aSetReportWithOtherNumbersProvesNothing() {
        assertThat(across("本项目年初预算数120万元，全年实际执行数118.5万元，预算执行率为98.75%，资金全部到位，自评得分为97分，评价等级为优。",
                "本项目年初预算数80万元，全年实际执行数76.2万元，预算执行率为95.25%，资金全部到位，自评得分为93分，评价等级为优。")).isEmpty();
    }

    @Test
    void dutiesTheLawWordsAreNoCopy() {
        String duties = "（一）贯彻执行国家水利工作方针政策和法律法规，拟订全县水利发展规划并组织实施；（二）负责全县水资源的统一管理和监督；（三）负责节约用水工作，拟订节约用水政策；（四）指导水利设施、水域及其岸线的管理与保护；（五）承担县委、县政府交办的其他事项。";
        assertThat(across(duties, duties.replace("全县", "全市"))).isEmpty();
    }

    @Test
    void notesOfTheFormAreNoCopy() {
        String note = "注：1.其他资金是指与财政资金一同投入该项目的自筹资金和社会捐助等。2.定量指标由填报人按本地区实际完成数填写，汇总时绝对值相加、相对值按资金额加权平均。3.定性指标分为三档，分别在相应区间内合理填写完成比例。";
        assertThat(across(note, note)).isEmpty();
        String points = "评价要点：①是否制定或具有相应的业务管理制度；②业务管理制度是否合法、合规、完整；③项目调整及支出调整手续是否完备；④项目合同书、验收报告、技术鉴定等资料是否齐全并及时归档。";
        assertThat(across(points, points)).isEmpty();
    }

    @Test
    void lastYearsTextOfTheSameUnitIsKeptApart() {
        ReuseArchive archive = new ReuseArchive();
        archive.add(Texts.report("云溪县水务局", 2021, WELLS));
        assertThat(archive.add(Texts.report("云溪县水务局", 2022, WELLS))).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(ReuseKind.OTHER_YEAR);
            assertThat(pair.left().origin().year()).isEqualTo(2022);
        });
    }

    @Test
    void aBatchIsComparedWithinItself() {
        List<Passage> batch = new ArrayList<>(Texts.report("云溪县水务局", 2021, WELLS));
        batch.addAll(Texts.report("青禾市临江区水务局", 2021, WELLS));
        assertThat(new ReuseArchive().add(batch)).hasSize(1);
    }

    @Test
    void nothingIsKeptOfATextThatWasOnlyChecked() {
        ReuseArchive archive = new ReuseArchive();
        archive.add(Texts.report("云溪县水务局", 2021, WELLS));
        List<Passage> pasted = Texts.report("青禾市临江区水务局", 2021, WELLS);
        assertThat(archive.check(pasted)).hasSize(1);
        assertThat(archive.check(pasted)).hasSize(1);
        assertThat(archive.size()).isEqualTo(1);
    }

    private static List<ReusedPair> across(String earlier, String later) {
        ReuseArchive archive = new ReuseArchive();
        archive.add(Texts.report("云溪县水务局", 2021, earlier));
        return archive.add(Texts.report("青禾市临江区水利管理站", 2021, later));
    }
}
