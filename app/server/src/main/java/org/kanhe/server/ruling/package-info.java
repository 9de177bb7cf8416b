/// The profiles reports are judged by, and their change by an administrator.
@NullMarked
package org.kanhe.server.ruling;

import org.jspecify.annotations.NullMarked;
