/// Settings of the rules: profiles by region, year and kind of form.
@NullMarked
package org.kanhe.server.page.profiles;

import org.jspecify.annotations.NullMarked;
