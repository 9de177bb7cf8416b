/// Forms drawn in text, and what is read of them.
@NullMarked
package org.kanhe.core.form;

import org.jspecify.annotations.NullMarked;
