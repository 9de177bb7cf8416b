package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Charset GBK = Charset.forName("GBK");

    private static byte[] mail(String parts) {
        return ("Received: from mail.example\r\nFrom: a@example.cn\r\nTo: b@example.cn\r\nSubject: =?GBK?B?19TGwLHt?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"=_b\"\r\n\r\n" + parts + "--=_b--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String attachment(String disposition, byte[] content) {
        return "--=_b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; " + disposition + "\r\n\r\n" + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    private static List<String> members(byte[] mail) {
        List<String> seen = new ArrayList<>();
        Archives.forEachMember("来件.eml", mail, ReadingLimits.defaults(), m -> seen.add(switch (m) {
            case Member.Stored s -> s.name() + " = " + new String(s.content(), StandardCharsets.UTF_8);
            case Member.Refused r -> r.name() + " " + r.reason().code();
        }));
        return seen;
    }

    @Test
    void attachmentsAreMembersHoweverTheirNamesAreWritten() {
        byte[] content = "甲".getBytes(StandardCharsets.UTF_8);
        String raw = new String("水利局.txt".getBytes(GBK), StandardCharsets.ISO_8859_1);
        String word = "=?GBK?B?" + Base64.getEncoder().encodeToString("自评表.doc".getBytes(GBK)) + "?=";
        String twoWords = "=?UTF-8?Q?=E8=87=AA=E8=AF=84?=\r\n =?UTF-8?Q?=E8=A1=A8.docx?=";
        assertThat(members(mail(attachment("filename=\"" + word + "\"", content)
                + attachment("filename*=UTF-8''%E8%87%AA%E8%AF%84%20%E8%A1%A8.xlsx", content)
                + attachment("filename*0*=UTF-8''%E8%87%AA; filename*1*=%E8%AF%84.pdf", content)
                + attachment("filename=\"" + raw + "\"", content)
                + attachment("filename=\"" + twoWords + "\"", content)))).containsExactly("来件.eml!/自评表.doc = 甲", "来件.eml!/自评 表.xlsx = 甲", "来件.eml!/自评.pdf = 甲", "来件.eml!/水利局.txt = 甲", "来件.eml!/自评表.docx = 甲");
    }

    @Test
    void theMailItselfIsAMemberToo() {
        assertThat(members(mail("--=_b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E8=AF=B7=E6=9F=A5=\r\n=E6=94=B6\r\n"))).containsExactly("来件.eml!/body.txt = 请查收");
    }

    @Test
    void aNameThatLeadsOutsideIsRefused() {
        assertThat(members(mail(attachment("filename=\"..\\\\..\\\\x.doc\"", new byte[] {1})))).containsExactly("来件.eml!/..//..//x.doc unsupported");
    }

    @Test
    void aMailIsAnArchiveAndCutShortStillHandsOutWhatIsWhole() {
        byte[] whole = mail(attachment("filename=a.txt", "甲".getBytes(StandardCharsets.UTF_8)) + attachment("filename=b.txt", "乙".getBytes(StandardCharsets.UTF_8)));
        assertThat(Archives.isArchive(whole)).isTrue();
        assertThat(members(java.util.Arrays.copyOf(whole, whole.length - 40))).startsWith("来件.eml!/a.txt = 甲");
        assertThat(Archives.isArchive("项目名称：道路".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
