package be.medimmigrant.suivi.fund;

import java.util.UUID;

/**
 * @param bytes PDF, JPEG or PNG, told from its bytes
 * @param blackened whether it is a copy without names and products, which may go to the funder
 */
public record AddReceipt(UUID intervention, byte[] bytes, boolean blackened) {}
