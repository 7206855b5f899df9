@NullMarked
package vn.motcua.post.domain;

import org.jspecify.annotations.NullMarked;
