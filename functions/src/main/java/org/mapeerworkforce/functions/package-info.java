/**
 * What AWS Lambda calls: an event comes in, is translated into a {@link org.mapeerworkforce.functions.Request},
 * {@link org.mapeerworkforce.functions.Reception} decides, and the {@link org.mapeerworkforce.functions.Reply}
 * is translated back. {@link org.mapeerworkforce.functions.CanaryFunction} goes the way of an applicant
 * twice a day, and says whether a form arrives.
 *
 * <p>Everything about HTTP is here, and nothing about a form: not one field, not one sentence that
 * people read. Calls {@code store}, {@code pages} and {@code forms}; nothing calls it but the runtime
 * in the cloud, the preview and the tests. {@code functions/template.yaml} says where it runs.
 */
package org.mapeerworkforce.functions;
