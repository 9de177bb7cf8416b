package org.kanhe.search;

import java.util.Optional;

/// The report a hit belongs to.
///
/// @param file    name of the file
/// @param report  id of the report
/// @param ordinal number of the report in its file, from 0
/// @param kind    published name of the report's kind
/// @param title   as printed; the kind's term where none is printed
/// @param region  administrative name the unit's name begins with, empty when it begins with none
public record Origin(String file, String report, int ordinal, String kind, String title, String unit, String department, String project, String region, Optional<Integer> year) {}
