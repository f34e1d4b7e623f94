/**
 * Who a function is to AWS, and in which region: the one answer for every client. Knows no service
 * ({@code store} and {@code mail} do). Calls the SDK only.
 */
package org.mapeerworkforce.account;
