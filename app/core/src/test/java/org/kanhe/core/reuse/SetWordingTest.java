package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetWordingTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "成立以主要领导任组长、分管领导任副组长、各股室负责人为成员的绩效评价工作领导小组，明确责任分工，确保绩效自评工作有序开展。资金使用符合国家财经法规和财务管理制度规定，专款专用，不存在截留、挤占、挪用、虚列支出等情况。",
        "严格执行政府会计制度，资金拨付有完整的审批程序和手续，做到专款专用，单独核算，切实提高财政资金使用效益，充分发挥财政资金的引导作用。",
        "项目资金严格按照规定的用途使用，实行专账管理、专户储存，支付手续齐全，会计核算规范，接受财政、审计等部门的监督检查，未发现违规违纪问题。",
        "建立健全内部控制制度，严格执行“三重一大”集体决策制度，规范政府采购程序，加强固定资产管理，严控“三公”经费支出，确保单位各项工作正常运转。"
    })
    void howOrderlyMoneyWasManagedProvesNothing(String text) {
        assertThat(pairs(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "修订了采购、合同和资产三项制度，重大支出经集体研究后执行，合同签订前由法律顾问审核，资产按季盘点并与财务账核对，账实相符率达到百分之百。",
        "组织开展消防安全宣传进社区活动12场次，发放宣传资料6000份，排查整治安全隐患85处，整改率达到100%，全年未发生重大安全事故。",
        "抽调骨干力量组成工作专班，分片包干、挂图作战，逐村逐户摸清底数，建立台账，实行销号管理，先后召开现场推进会三次，对进度滞后的乡镇进行约谈。"
    })
    void whatWasDoneIsStillFound(String text) {
        assertThat(pairs(text)).isOne();
    }

    private static int pairs(String text) {
        ReuseArchive archive = new ReuseArchive();
        archive.add(Texts.report("云溪县水务局", 2021, text));
        return archive.add(Texts.report("青禾市临江区水利管理站", 2021, text)).size();
    }
}
