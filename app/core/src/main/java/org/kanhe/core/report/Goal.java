package org.kanhe.core.report;

/// 年度总体目标.
///
/// @param expected 预期目标, 年初设定目标
/// @param actual   实际完成情况
public record Goal(Field<String> expected, Field<String> actual) {}
