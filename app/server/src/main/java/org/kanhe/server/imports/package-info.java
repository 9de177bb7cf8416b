/// Taking files in: [ReportImport] is the path of one file, [Imports] looks after many.
@NullMarked
package org.kanhe.server.imports;

import org.jspecify.annotations.NullMarked;
