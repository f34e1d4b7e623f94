/**
 * What AWS Lambda calls. Behind an address, an event is translated into a {@link org.mapeerworkforce.functions.Request},
 * somebody decides, and the {@link org.mapeerworkforce.functions.Reply} is translated back:
 * {@link org.mapeerworkforce.functions.Reception} for forms, {@link org.mapeerworkforce.functions.LinkDesk} for the links in mails.
 *
 * <p>Behind the table, {@link org.mapeerworkforce.functions.MailFunction} hears of every change:
 * {@link org.mapeerworkforce.functions.Correspondence} decides who gets which letter,
 * {@link org.mapeerworkforce.functions.Writing} writes it, and {@link org.mapeerworkforce.functions.Postman}
 * hands it over. {@link org.mapeerworkforce.functions.EraseFunction} is called by hand.
 * {@link org.mapeerworkforce.functions.CanaryFunction} goes the way of an applicant twice a day, and says whether a form arrives and its mail goes.
 *
 * <p>Everything about HTTP is here, and nothing about a form: not one field, not one sentence that
 * people read. Calls {@code mail}, {@code store}, {@code pages} and {@code forms}; nothing calls it but the runtime
 * in the cloud, the preview and the tests. {@code functions/template.yaml} says where it runs.
 */
package org.mapeerworkforce.functions;
