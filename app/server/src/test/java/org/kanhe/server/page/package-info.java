/// Pages drawn without a server, from reports of our own making.
@NullMarked
package org.kanhe.server.page;

import org.jspecify.annotations.NullMarked;
