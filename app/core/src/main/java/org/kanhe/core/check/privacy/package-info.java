/// 个人信息: personal data left in the open.
@NullMarked
package org.kanhe.core.check.privacy;

import org.jspecify.annotations.NullMarked;
