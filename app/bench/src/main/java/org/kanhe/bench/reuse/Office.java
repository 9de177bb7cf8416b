package org.kanhe.bench.reuse;

/// Who files a report, and for which year.
///
/// @param unit       its number in the archive
/// @param region     such as 云溪县
/// @param department the sort of office, such as 水利局
public record Office(int unit, String region, String department, int year) {
    public String name() {
        return region + department;
    }
}
