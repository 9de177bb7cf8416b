package org.kanhe.server.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Made-up reports of a made-up county, as small files of several formats. The printed execution rate is wrong where
/// asked, so that a finding is to be expected.
public final class Reports {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";


    private Reports() {}

    /// A project form with one indicator.
    public static List<List<String>> form(String unit, int year, String project, String rate) {
        return List.of(
                List.of("项目名称", year + "年" + project),
                List.of("主管部门", unit, "实施单位", unit),
                List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "预算执行率", "得分"),
                List.of("", "年度资金总额", "10", "10", "9", "10", rate, "9"),
                List.of("", "其中：当年财政拨款", "10", "10", "9", "—", "", "—"),
                List.of("年度总体目标", "预期目标", "实际完成情况"),
                List.of("", "完成" + project + "。", "完成" + project + "。"),
                List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("", "产出指标", "数量指标", project + "次数", "≥12次", "15次", "50", "50", ""),
                List.of("", "效益指标", "社会效益指标", "受益村数", "≥20个", "21个", "30", "30", ""),
                List.of("", "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", "10", "10", ""),
                List.of("总分", "100", "99", ""));
    }

    public static String title(String unit, int year) {
        return unit + year + "年度项目支出绩效自评表";
    }

    public static byte[] docx(String title, List<List<String>> rows) {
        String table = rows.stream().map(r -> "<w:tr>" + r.stream().map(c -> "<w:tc><w:p><w:r><w:t>" + c + "</w:t></w:r></w:p></w:tc>").collect(Collectors.joining()) + "</w:tr>")
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        String body = "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>" + title + "</w:t></w:r></w:p>" + table + "</w:body></w:document>";
        return office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", body, Map.of());
    }

    public static byte[] xlsx(String title, List<List<String>> rows) {
        StringBuilder data = new StringBuilder(row(1, List.of(title)));
        for (int i = 0; i < rows.size(); i++) {
            data.append(row(i + 2, rows.get(i)));
        }
        String sheet = "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + data + "</sheetData></worksheet>";
        String book = "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>";
        Map<String, String> more = new LinkedHashMap<>();
        more.put("xl/worksheets/sheet1.xml", sheet);
        more.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"s1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        return office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", book, more);
    }

    /// A text dump: every cell a line of its own, rows parted by empty lines.
    public static byte[] txt(String title, List<List<String>> rows) {
        String dump = rows.stream().map(r -> r.stream().map(c -> "\t" + c + "\n").collect(Collectors.joining())).collect(Collectors.joining("\n"));
        return (title + "\n\n" + dump).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                ZipEntry entry = new ZipEntry(member.getKey());
                // The same content is the same file, whenever it was made
                entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>").append(cells.get(i)).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] office(String main, String type, String body, Map<String, String> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String sheets = more.containsKey("xl/worksheets/sheet1.xml")
                ? "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>" : "";
        parts.put("[Content_Types].xml", bytes("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/>" + sheets + "</Types>"));
        parts.put("_rels/.rels", bytes("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"m\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"" + main + "\"/></Relationships>"));
        parts.put(main, bytes(body));
        more.forEach((name, part) -> parts.put(name, bytes(part)));
        return zip(parts);
    }

    private static byte[] bytes(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
