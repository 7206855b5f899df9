/** Questions and answers: found in everyday words, read, said to be helpful or not, and asked. */
@NullMarked
package vn.motcua.portal.questions;

import org.jspecify.annotations.NullMarked;
