/// Everything known about one unit or one project, and the lists of them.
@NullMarked
package org.kanhe.server.page.dossier;

import org.jspecify.annotations.NullMarked;
