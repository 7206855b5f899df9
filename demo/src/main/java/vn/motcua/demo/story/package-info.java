/** What happens in the province: dossiers that live through their days on the movable clock, by the front doors only. */
@NullMarked
package vn.motcua.demo.story;

import org.jspecify.annotations.NullMarked;
