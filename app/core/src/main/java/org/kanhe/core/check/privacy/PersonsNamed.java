package org.kanhe.core.check.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.Texts;

/// Homes told below the township, and lists of the names of persons who receive something. The address of an office, villages
/// that are listed, and names with their characters left out are neither.
final class PersonsNamed {
    private static final Pattern HOME = Pattern.compile("(?:家庭(?:住址|地址)|户籍(?:所在地|地址)?|现?住址|居住地址|家住|现住|住)(?:在|于|为|是)?[：:，,]?\\s*"
            + "[\\p{IsHan}]{0,16}?(?:镇|乡|街道|社区|村|路|街|巷|小区|花园)[\\p{IsHan}\\d]{0,14}?[\\d一二三四五六七八九十]{1,4}(?:组|号楼|号|栋|幢|单元|室|户)");
    private static final Pattern LISTED = Pattern.compile("(?:受助|受益|救助|补助|补贴|资助|慰问|帮扶|低保|特困|残疾|困难|发放|领取|脱贫|享受)[\\p{IsHan}]{0,10}?(?:人员|对象|名单|学生|群众|职工|老人|户主|家庭|花名册)[\\p{IsHan}]{0,6}[（(：:，,]\\s*"
            + "((?:[\\p{IsHan}*＊×Xx]{2,4}\\s*[、，,；;\\s]\\s*){2,}[\\p{IsHan}*＊×Xx]{2,4})");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤";
    private static final String PLACES = "村镇乡县市区街社队组校院所站局会厂司场坝湾坪冲寨庄店铺库渠厅部委室股科处班";
    private static final String SEPARATORS = "、，,；;：:（( \t\n";
    private static final int SEVERAL = 3;

    private PersonsNamed() {}

    static Stream<Outcome> in(Texts.Text text) {
        return Stream.concat(homes(text.text()).limit(1).map(hit -> home(text, hit)),
                lists(text.text()).filter(hit -> names(hit.group(1)) >= SEVERAL).limit(1).map(hit -> list(text, hit)));
    }

    /// Several short words between separators: what a list of names looks like, and most sentences do not.
    private static Stream<MatchResult> lists(String text) {
        int words = 0;
        int begin = -1;
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                words = begin >= 0 && i - begin >= 2 && i - begin <= 4 ? words + 1 : i == begin ? words : 0;
                if (words == 2) {
                    return LISTED.matcher(text).results();
                }
                begin = i + 1;
            }
        }
        return Stream.empty();
    }

    /// Every way of naming a home holds one of three words; most texts hold none.
    private static Stream<MatchResult> homes(String text) {
        return text.indexOf('住') >= 0 || text.contains("户籍") || text.contains("家庭地址") ? HOME.matcher(text).results() : Stream.empty();
    }

    /// Told to the township and no further: the finding must not repeat what it objects to.
    private static Outcome home(Texts.Text text, MatchResult hit) {
        String masked = hit.group().replaceAll("(镇|乡|街道|社区|村|路|街|巷|小区|花园).*", "$1****");
        return Outcome.objection(Message.of("PV-04.home", masked), List.of(Evidence.of(text.at().part(hit.start(), hit.end()), masked)));
    }

    private static Outcome list(Texts.Text text, MatchResult hit) {
        String masked = hit.group().substring(0, hit.start(1) - hit.start()) + hit.group(1).strip().charAt(0) + "**…";
        return Outcome.objection(Message.of("PV-04.list", String.valueOf(names(hit.group(1)))), List.of(Evidence.of(text.at().part(hit.start(), hit.end()), masked)));
    }

    private static long names(String list) {
        return Arrays.stream(list.split("[、，,；;\\s]+", -1)).filter(PersonsNamed::isName).count();
    }

    private static boolean isName(String word) {
        return word.length() >= 2 && word.length() <= 3 && word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) && !word.contains("某")
                && SURNAMES.indexOf(word.charAt(0)) >= 0 && PLACES.indexOf(word.charAt(word.length() - 1)) < 0;
    }
}
