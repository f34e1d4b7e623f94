/**
 * Who a function is to AWS, in which region, and over which connections: the one answer for every
 * client. Knows no service ({@code store} and {@code mail} do). Calls the SDK only.
 */
package org.mapeerworkforce.account;
