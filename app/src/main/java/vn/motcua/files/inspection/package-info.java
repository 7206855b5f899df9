/** What a file is and whether it can be taken in: found from its content, in bounded time and memory. Pure Java. */
@NullMarked
package vn.motcua.files.inspection;

import org.jspecify.annotations.NullMarked;
