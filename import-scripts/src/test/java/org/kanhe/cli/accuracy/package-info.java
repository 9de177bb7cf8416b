/// How much of labelled forms is read right, by kind of field, format and layout.
@NullMarked
package org.kanhe.cli.accuracy;

import org.jspecify.annotations.NullMarked;
