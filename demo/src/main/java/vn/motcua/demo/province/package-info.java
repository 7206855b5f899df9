/** Quảng Ngãi as it is since 1 July 2025: its communes, agencies, people, procedures and processes. */
@NullMarked
package vn.motcua.demo.province;

import org.jspecify.annotations.NullMarked;
